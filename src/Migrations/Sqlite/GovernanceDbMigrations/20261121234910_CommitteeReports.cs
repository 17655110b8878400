using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class CommitteeReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "partnership_CommitteeReport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ReplacesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    IssuedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    BuildId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Parts_Background = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Conclusion = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Consultation = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_CorporateParenting = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Equalities = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Finance = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Legal = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Recommendations = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Risk = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_CommitteeReport", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_CommitteeReport_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_CommitteeReport_partnership_CommitteeReport_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "partnership_CommitteeReport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_CommitteeReport_partnership_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "partnership_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_CommitteeReportFile",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_CommitteeReportFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_CommitteeReportFile_partnership_CommitteeReport_ReportId",
                        column: x => x.ReportId,
                        principalTable: "partnership_CommitteeReport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CommitteeReport_BoardId",
                table: "partnership_CommitteeReport",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CommitteeReport_MeetingId",
                table: "partnership_CommitteeReport",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CommitteeReport_ReplacesId",
                table: "partnership_CommitteeReport",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CommitteeReportFile_ReportId_Format",
                table: "partnership_CommitteeReportFile",
                columns: new[] { "ReportId", "Format" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "partnership_CommitteeReportFile");

            migrationBuilder.DropTable(
                name: "partnership_CommitteeReport");
        }
    }
}
