using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class IndicatorValues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "outcomes");

            migrationBuilder.CreateTable(
                name: "Evidence",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AddedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Indicator",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Group = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Area = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OwnerRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RetiredFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Successor = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicator", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NeighbourSet",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NeighbourSet", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outcome",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OtherEvidence = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outcome", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Band",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OnTrack = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: false),
                    OffTrack = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: false),
                    Tolerance = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Band", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Band_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Definition",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Numerator = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Denominator = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    CountedAs = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OutOfAs = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Thing = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Frequency = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AlsoFor = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Polarity = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Per = table.Column<int>(type: "int", nullable: false),
                    Decimals = table.Column<int>(type: "int", nullable: false),
                    MayExceed = table.Column<bool>(type: "bit", nullable: false),
                    Low = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    High = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Caveats = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Breaks = table.Column<bool>(type: "bit", nullable: false),
                    Dataset = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Measure = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Filters = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Definition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Definition_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExceptionRequest",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TimePeriod = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OwnerRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ValueThen = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Recovery = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    RecoverBy = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExceptionRequest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExceptionRequest_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Trajectory",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Target = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: false),
                    Baseline = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    BaselineOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Why = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Trajectory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Trajectory_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Value",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TimePeriod = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Grain = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    AreaLevel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    AreaName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Numerator = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Denominator = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Number = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Symbol = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DefinitionNumber = table.Column<int>(type: "int", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Restatements = table.Column<int>(type: "int", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    File = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Quarantined = table.Column<int>(type: "int", nullable: false),
                    Mapping = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AcceptedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Value", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Value_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Neighbour",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Neighbour", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Neighbour_NeighbourSet_SetId",
                        column: x => x.SetId,
                        principalSchema: "outcomes",
                        principalTable: "NeighbourSet",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Serving",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OutcomeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Serving", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Serving_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Serving_Outcome_OutcomeId",
                        column: x => x.OutcomeId,
                        principalSchema: "outcomes",
                        principalTable: "Outcome",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrajectoryPoint",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TrajectoryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrajectoryPoint", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrajectoryPoint_Trajectory_TrajectoryId",
                        column: x => x.TrajectoryId,
                        principalSchema: "outcomes",
                        principalTable: "Trajectory",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FormerValue",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ValueId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Numerator = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Denominator = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Number = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Symbol = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DefinitionNumber = table.Column<int>(type: "int", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    SupersededAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    File = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AcceptedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerValue", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerValue_Value_ValueId",
                        column: x => x.ValueId,
                        principalSchema: "outcomes",
                        principalTable: "Value",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Band_IndicatorId_Number",
                schema: "outcomes",
                table: "Band",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Definition_IndicatorId_Number",
                schema: "outcomes",
                table: "Definition",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_Kind_On",
                schema: "outcomes",
                table: "Evidence",
                columns: new[] { "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_Number",
                schema: "outcomes",
                table: "Evidence",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequest_AskedAt",
                schema: "outcomes",
                table: "ExceptionRequest",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequest_IndicatorId_TimePeriod_TimeIdentifier",
                schema: "outcomes",
                table: "ExceptionRequest",
                columns: new[] { "IndicatorId", "TimePeriod", "TimeIdentifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequest_OwnerAccountId_AnsweredAt",
                schema: "outcomes",
                table: "ExceptionRequest",
                columns: new[] { "OwnerAccountId", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FormerValue_SupersededAt",
                schema: "outcomes",
                table: "FormerValue",
                column: "SupersededAt");

            migrationBuilder.CreateIndex(
                name: "IX_FormerValue_ValueId_PublishedAt",
                schema: "outcomes",
                table: "FormerValue",
                columns: new[] { "ValueId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Indicator_Key",
                schema: "outcomes",
                table: "Indicator",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Indicator_OwnerAccountId",
                schema: "outcomes",
                table: "Indicator",
                column: "OwnerAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Neighbour_SetId_Code",
                schema: "outcomes",
                table: "Neighbour",
                columns: new[] { "SetId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NeighbourSet_From",
                schema: "outcomes",
                table: "NeighbourSet",
                column: "From",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outcome_Number",
                schema: "outcomes",
                table: "Outcome",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Serving_IndicatorId",
                schema: "outcomes",
                table: "Serving",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_Serving_OutcomeId_IndicatorId",
                schema: "outcomes",
                table: "Serving",
                columns: new[] { "OutcomeId", "IndicatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Trajectory_IndicatorId_Number",
                schema: "outcomes",
                table: "Trajectory",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrajectoryPoint_TrajectoryId_On",
                schema: "outcomes",
                table: "TrajectoryPoint",
                columns: new[] { "TrajectoryId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Value_IndicatorId_AreaCode_TimePeriod_TimeIdentifier",
                schema: "outcomes",
                table: "Value",
                columns: new[] { "IndicatorId", "AreaCode", "TimePeriod", "TimeIdentifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Value_IndicatorId_To",
                schema: "outcomes",
                table: "Value",
                columns: new[] { "IndicatorId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_Value_PublishedAt",
                schema: "outcomes",
                table: "Value",
                column: "PublishedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Band",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Definition",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Evidence",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "ExceptionRequest",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "FormerValue",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Neighbour",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Serving",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "TrajectoryPoint",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Value",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "NeighbourSet",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Outcome",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Trajectory",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Indicator",
                schema: "outcomes");
        }
    }
}
