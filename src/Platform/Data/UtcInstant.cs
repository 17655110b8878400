using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Platform.Data;

internal sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
