using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolutions.Store.Migrations
{
    /// <inheritdoc />
    public partial class FingerprintTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<double>(
                name: "ordinal",
                table: "clauses",
                type: "double precision",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "integer"
            );

            migrationBuilder.CreateTable(
                name: "text_fingerprints",
                columns: table => new
                {
                    text_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    clauses = table.Column<int>(type: "integer", nullable: false),
                    facts = table.Column<int[]>(type: "integer[]", nullable: false),
                    words = table.Column<int[]>(type: "integer[]", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_text_fingerprints", x => x.text_id);
                    table.ForeignKey(
                        name: "fk_text_fingerprints_texts_text_id",
                        column: x => x.text_id,
                        principalTable: "texts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_extractions_sha256", table: "extractions", column: "sha256");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "text_fingerprints");

            migrationBuilder.DropIndex(name: "ix_extractions_sha256", table: "extractions");

            migrationBuilder.AlterColumn<int>(
                name: "ordinal",
                table: "clauses",
                type: "integer",
                nullable: false,
                oldClrType: typeof(double),
                oldType: "double precision"
            );
        }
    }
}
