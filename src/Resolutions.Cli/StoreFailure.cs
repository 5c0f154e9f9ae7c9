using Npgsql;

namespace Resolutions.Cli;

/// <summary>Finds the database's trouble inside what Entity Framework makes of it.</summary>
internal static class StoreFailure
{
    /// <returns>What the database or the connection to it says, without a full stop; null where it is something else.</returns>
    public static string? In(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            if (cause is NpgsqlException)
                return ((cause as PostgresException)?.MessageText ?? cause.Message).TrimEnd('.');
        return null;
    }
}
