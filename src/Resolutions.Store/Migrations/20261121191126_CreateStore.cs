using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolutions.Store.Migrations
{
    /// <inheritdoc />
    public partial class CreateStore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "issuing_bodies",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    names = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issuing_bodies", x => x.code);
                }
            );

            migrationBuilder.CreateTable(
                name: "publishers",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    names = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_publishers", x => x.code);
                }
            );

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    author = table.Column<string>(type: "text", nullable: true),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revisions", x => x.number);
                }
            );

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    origin = table.Column<string>(type: "text", nullable: false),
                    location = table.Column<string>(type: "text", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sources", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "store_states",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    identity = table.Column<Guid>(type: "uuid", nullable: false, defaultValueSql: "gen_random_uuid()"),
                    revision_number = table.Column<long>(type: "bigint", nullable: false),
                    change_number = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_store_states", x => x.id);
                    table.CheckConstraint("one_row", "id = 1");
                }
            );

            migrationBuilder.CreateTable(
                name: "resolutions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    issuing_body_code = table.Column<string>(type: "text", nullable: true),
                    document_type = table.Column<string>(type: "text", nullable: true),
                    symbol = table.Column<string>(type: "text", nullable: true),
                    date = table.Column<string>(type: "text", nullable: true),
                    is_sample = table.Column<bool>(type: "boolean", nullable: false),
                    revision_count = table.Column<int>(type: "integer", nullable: false),
                    change_number = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_resolutions", x => x.id);
                    table.ForeignKey(
                        name: "fk_resolutions_issuing_bodies_issuing_body_code",
                        column: x => x.issuing_body_code,
                        principalTable: "issuing_bodies",
                        principalColumn: "code"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "revision_operation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision_number = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    operation = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revision_operation", x => x.id);
                    table.ForeignKey(
                        name: "fk_revision_operation_revisions_revision_number",
                        column: x => x.revision_number,
                        principalTable: "revisions",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "extractions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reader = table.Column<string>(type: "text", nullable: false),
                    reader_version = table.Column<int>(type: "integer", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    characters = table.Column<string>(type: "text", nullable: false),
                    blocks = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_extractions", x => x.id);
                    table.ForeignKey(
                        name: "fk_extractions_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "clause_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    resolution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<double>(type: "double precision", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    score = table.Column<double>(type: "double precision", nullable: true),
                    evidence = table.Column<string>(type: "jsonb", nullable: false),
                    valid_from = table.Column<long>(type: "bigint", nullable: false),
                    valid_until = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clause_groups", x => x.id);
                    table.ForeignKey(
                        name: "fk_clause_groups_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_clause_groups_revisions_valid_from",
                        column: x => x.valid_from,
                        principalTable: "revisions",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_clause_groups_revisions_valid_until",
                        column: x => x.valid_until,
                        principalTable: "revisions",
                        principalColumn: "number"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "resolution_revisions",
                columns: table => new
                {
                    resolution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    revision_number = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_resolution_revisions", x => new { x.resolution_id, x.number });
                    table.ForeignKey(
                        name: "fk_resolution_revisions_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_resolution_revisions_revisions_revision_number",
                        column: x => x.revision_number,
                        principalTable: "revisions",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "texts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    extraction_id = table.Column<Guid>(type: "uuid", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    stretches = table.Column<string>(type: "jsonb", nullable: false),
                    issuing_body_code = table.Column<string>(type: "text", nullable: true),
                    publisher_code = table.Column<string>(type: "text", nullable: true),
                    document_type = table.Column<string>(type: "text", nullable: true),
                    title = table.Column<string>(type: "text", nullable: true),
                    symbol = table.Column<string>(type: "text", nullable: true),
                    date = table.Column<string>(type: "text", nullable: true),
                    diagnostics = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_texts", x => x.id);
                    table.ForeignKey(
                        name: "fk_texts_extractions_extraction_id",
                        column: x => x.extraction_id,
                        principalTable: "extractions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_texts_issuing_bodies_issuing_body_code",
                        column: x => x.issuing_body_code,
                        principalTable: "issuing_bodies",
                        principalColumn: "code"
                    );
                    table.ForeignKey(
                        name: "fk_texts_publishers_publisher_code",
                        column: x => x.publisher_code,
                        principalTable: "publishers",
                        principalColumn: "code"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "clauses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    text_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    label = table.Column<string>(type: "text", nullable: true),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    speaker = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: true),
                    spans = table.Column<string>(type: "jsonb", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<long>(type: "bigint", nullable: false),
                    valid_until = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clauses", x => x.id);
                    table.ForeignKey(
                        name: "fk_clauses_clauses_parent_id",
                        column: x => x.parent_id,
                        principalTable: "clauses",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_clauses_revisions_valid_from",
                        column: x => x.valid_from,
                        principalTable: "revisions",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_clauses_revisions_valid_until",
                        column: x => x.valid_until,
                        principalTable: "revisions",
                        principalColumn: "number"
                    );
                    table.ForeignKey(
                        name: "fk_clauses_texts_text_id",
                        column: x => x.text_id,
                        principalTable: "texts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "furniture",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    text_id = table.Column<Guid>(type: "uuid", nullable: false),
                    valid_from = table.Column<long>(type: "bigint", nullable: false),
                    valid_until = table.Column<long>(type: "bigint", nullable: true),
                    end = table.Column<int>(type: "integer", nullable: false),
                    start = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_furniture", x => x.id);
                    table.ForeignKey(
                        name: "fk_furniture_revisions_valid_from",
                        column: x => x.valid_from,
                        principalTable: "revisions",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_furniture_revisions_valid_until",
                        column: x => x.valid_until,
                        principalTable: "revisions",
                        principalColumn: "number"
                    );
                    table.ForeignKey(
                        name: "fk_furniture_texts_text_id",
                        column: x => x.text_id,
                        principalTable: "texts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "text_memberships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    resolution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text_id = table.Column<Guid>(type: "uuid", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    is_primary = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<long>(type: "bigint", nullable: false),
                    valid_until = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_text_memberships", x => x.id);
                    table.ForeignKey(
                        name: "fk_text_memberships_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_text_memberships_revisions_valid_from",
                        column: x => x.valid_from,
                        principalTable: "revisions",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_text_memberships_revisions_valid_until",
                        column: x => x.valid_until,
                        principalTable: "revisions",
                        principalColumn: "number"
                    );
                    table.ForeignKey(
                        name: "fk_text_memberships_texts_text_id",
                        column: x => x.text_id,
                        principalTable: "texts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "clause_group_members",
                columns: table => new
                {
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    clause_id = table.Column<Guid>(type: "uuid", nullable: false),
                    valid_until = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clause_group_members", x => new { x.group_id, x.clause_id });
                    table.ForeignKey(
                        name: "fk_clause_group_members_clause_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "clause_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_clause_group_members_clauses_clause_id",
                        column: x => x.clause_id,
                        principalTable: "clauses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.InsertData(
                table: "store_states",
                columns: new[] { "id", "change_number", "revision_number" },
                values: new object[] { 1, 0L, 0L }
            );

            migrationBuilder.CreateIndex(
                name: "ix_clause_group_members_clause_id",
                table: "clause_group_members",
                column: "clause_id",
                unique: true,
                filter: "valid_until is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_clause_groups_resolution_id_position",
                table: "clause_groups",
                columns: new[] { "resolution_id", "position" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_clause_groups_valid_from",
                table: "clause_groups",
                column: "valid_from"
            );

            migrationBuilder.CreateIndex(
                name: "ix_clause_groups_valid_until",
                table: "clause_groups",
                column: "valid_until"
            );

            migrationBuilder.CreateIndex(name: "ix_clauses_parent_id", table: "clauses", column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_clauses_text_id_address",
                table: "clauses",
                columns: new[] { "text_id", "address" },
                unique: true,
                filter: "valid_until is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_clauses_text_id_ordinal",
                table: "clauses",
                columns: new[] { "text_id", "ordinal" }
            );

            migrationBuilder.CreateIndex(name: "ix_clauses_valid_from", table: "clauses", column: "valid_from");

            migrationBuilder.CreateIndex(name: "ix_clauses_valid_until", table: "clauses", column: "valid_until");

            migrationBuilder.CreateIndex(
                name: "ix_extractions_source_id_reader_reader_version",
                table: "extractions",
                columns: new[] { "source_id", "reader", "reader_version" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_furniture_text_id", table: "furniture", column: "text_id");

            migrationBuilder.CreateIndex(name: "ix_furniture_valid_from", table: "furniture", column: "valid_from");

            migrationBuilder.CreateIndex(name: "ix_furniture_valid_until", table: "furniture", column: "valid_until");

            migrationBuilder.CreateIndex(
                name: "ix_resolution_revisions_revision_number_resolution_id",
                table: "resolution_revisions",
                columns: new[] { "revision_number", "resolution_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_resolutions_issuing_body_code",
                table: "resolutions",
                column: "issuing_body_code"
            );

            migrationBuilder.CreateIndex(
                name: "ix_resolutions_slug",
                table: "resolutions",
                column: "slug",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_revision_operation_revision_number_ordinal",
                table: "revision_operation",
                columns: new[] { "revision_number", "ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_sources_sha256", table: "sources", column: "sha256", unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_text_memberships_resolution_id_language_ordinal",
                table: "text_memberships",
                columns: new[] { "resolution_id", "language", "ordinal" },
                unique: true,
                filter: "valid_until is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_text_memberships_text_id",
                table: "text_memberships",
                column: "text_id",
                unique: true,
                filter: "valid_until is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_text_memberships_valid_from",
                table: "text_memberships",
                column: "valid_from"
            );

            migrationBuilder.CreateIndex(
                name: "ix_text_memberships_valid_until",
                table: "text_memberships",
                column: "valid_until"
            );

            migrationBuilder.CreateIndex(
                name: "one_primary_text",
                table: "text_memberships",
                columns: new[] { "resolution_id", "language" },
                unique: true,
                filter: "valid_until is null and is_primary"
            );

            migrationBuilder.CreateIndex(name: "ix_texts_extraction_id", table: "texts", column: "extraction_id");

            migrationBuilder.CreateIndex(
                name: "ix_texts_issuing_body_code",
                table: "texts",
                column: "issuing_body_code"
            );

            migrationBuilder.CreateIndex(name: "ix_texts_publisher_code", table: "texts", column: "publisher_code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "clause_group_members");

            migrationBuilder.DropTable(name: "furniture");

            migrationBuilder.DropTable(name: "resolution_revisions");

            migrationBuilder.DropTable(name: "revision_operation");

            migrationBuilder.DropTable(name: "store_states");

            migrationBuilder.DropTable(name: "text_memberships");

            migrationBuilder.DropTable(name: "clause_groups");

            migrationBuilder.DropTable(name: "clauses");

            migrationBuilder.DropTable(name: "resolutions");

            migrationBuilder.DropTable(name: "revisions");

            migrationBuilder.DropTable(name: "texts");

            migrationBuilder.DropTable(name: "extractions");

            migrationBuilder.DropTable(name: "issuing_bodies");

            migrationBuilder.DropTable(name: "publishers");

            migrationBuilder.DropTable(name: "sources");
        }
    }
}
