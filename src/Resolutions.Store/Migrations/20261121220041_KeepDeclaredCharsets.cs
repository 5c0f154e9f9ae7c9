using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Resolutions.Store.Migrations
{
    /// <inheritdoc />
    public partial class KeepDeclaredCharsets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "charset", table: "sources", type: "text", nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "charset", table: "sources");
        }
    }
}
