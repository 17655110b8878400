using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class CommitteeReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CommitteeReport",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Author = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ReplacesId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    IssuedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    BuildId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Parts_Background = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Conclusion = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Consultation = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_CorporateParenting = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Equalities = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Finance = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Legal = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Recommendations = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Risk = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Summary = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeReport", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeReport_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitteeReport_CommitteeReport_ReplacesId",
                        column: x => x.ReplacesId,
                        principalSchema: "partnership",
                        principalTable: "CommitteeReport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitteeReport_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "partnership",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeReportFile",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Format = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Length = table.Column<int>(type: "int", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeReportFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeReportFile_CommitteeReport_ReportId",
                        column: x => x.ReportId,
                        principalSchema: "partnership",
                        principalTable: "CommitteeReport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeReport_BoardId",
                schema: "partnership",
                table: "CommitteeReport",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeReport_MeetingId",
                schema: "partnership",
                table: "CommitteeReport",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeReport_ReplacesId",
                schema: "partnership",
                table: "CommitteeReport",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeReportFile_ReportId_Format",
                schema: "partnership",
                table: "CommitteeReportFile",
                columns: new[] { "ReportId", "Format" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CommitteeReportFile",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "CommitteeReport",
                schema: "partnership");
        }
    }
}
