namespace Resolutions.Linguistics.Numbers;

internal enum TokenSort
{
    None,
    Digits,
    Word,
    Mark,
}
