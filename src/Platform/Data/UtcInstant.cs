using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Platform.Data;

/// <summary>Stores an instant as UTC date and time, which both engines can order and compare.</summary>
public sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
