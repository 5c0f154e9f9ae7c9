using System.Text.Json.Serialization;

namespace Resolutions.Model.Operations;

/// <summary>One typed step of a revision, with all that is needed to apply, invert and describe it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AddText), "add-text")]
[JsonDerivedType(typeof(Align), "align")]
[JsonDerivedType(typeof(WithdrawText), "withdraw-text")]
[JsonDerivedType(typeof(RestoreText), "restore-text")]
[JsonDerivedType(typeof(Resegment), "resegment")]
public abstract record Operation;
