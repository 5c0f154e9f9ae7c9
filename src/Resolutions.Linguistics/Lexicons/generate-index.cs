#:project ../Resolutions.Linguistics.csproj
#:property PublishAot=false
#:property RunAnalyzers=false
// Writes lexicon.index from the tables of concepts, the formulary and what else the lexicon is made of, whenever one of them or a
// stemmer has changed: `dotnet run generate-index.cs lexicon.index`, in this folder. A test tells when it is due.
using Resolutions.Linguistics.Lexicons;

using var file = File.Create(args[0]);
Lexicon.WriteIndex(file);
Console.WriteLine($"{file.Length} bytes");
