using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolutions.Store.Migrations
{
    /// <inheritdoc />
    public partial class DescribeTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "place", table: "texts", type: "text", nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "segmenter_version",
                table: "texts",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<string>(name: "session", table: "texts", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "address", table: "sources", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "stated",
                table: "sources",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{}'"
            );

            migrationBuilder.AddColumn<string>(
                name: "hinted",
                table: "extractions",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{}'"
            );

            migrationBuilder.AddColumn<string>(
                name: "stated",
                table: "extractions",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{}'"
            );

            migrationBuilder.AddColumn<string>(
                name: "formulas",
                table: "clauses",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'"
            );

            migrationBuilder.CreateTable(
                name: "join_proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    text_id = table.Column<Guid>(type: "uuid", nullable: false),
                    resolution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    score = table.Column<double>(type: "double precision", nullable: false),
                    evidence = table.Column<string>(type: "jsonb", nullable: false),
                    valid_from = table.Column<long>(type: "bigint", nullable: false),
                    valid_until = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_join_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_join_proposals_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_join_proposals_revisions_valid_from",
                        column: x => x.valid_from,
                        principalTable: "revisions",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_join_proposals_revisions_valid_until",
                        column: x => x.valid_until,
                        principalTable: "revisions",
                        principalColumn: "number"
                    );
                    table.ForeignKey(
                        name: "fk_join_proposals_texts_text_id",
                        column: x => x.text_id,
                        principalTable: "texts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_join_proposals_resolution_id",
                table: "join_proposals",
                column: "resolution_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_join_proposals_text_id_resolution_id",
                table: "join_proposals",
                columns: new[] { "text_id", "resolution_id" },
                unique: true,
                filter: "valid_until is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_join_proposals_valid_from",
                table: "join_proposals",
                column: "valid_from"
            );

            migrationBuilder.CreateIndex(
                name: "ix_join_proposals_valid_until",
                table: "join_proposals",
                column: "valid_until"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "join_proposals");

            migrationBuilder.DropColumn(name: "place", table: "texts");

            migrationBuilder.DropColumn(name: "segmenter_version", table: "texts");

            migrationBuilder.DropColumn(name: "session", table: "texts");

            migrationBuilder.DropColumn(name: "address", table: "sources");

            migrationBuilder.DropColumn(name: "stated", table: "sources");

            migrationBuilder.DropColumn(name: "hinted", table: "extractions");

            migrationBuilder.DropColumn(name: "stated", table: "extractions");

            migrationBuilder.DropColumn(name: "formulas", table: "clauses");
        }
    }
}
