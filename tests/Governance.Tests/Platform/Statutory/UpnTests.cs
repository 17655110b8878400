using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Statutory;

namespace Governance.Tests.Platform.Statutory;

public sealed class UpnTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static Arbitrary<string> Rest =>
        (from digits in Gen.Choose(0, 9).ArrayOf(11)
         from last in Gen.Elements((Upn.Alphabet + "0123456789").ToCharArray())
         select string.Concat(digits) + last).ToArbitrary();

    [Theory]
    [InlineData("B801200005001")]
    [InlineData("H801200001001")]
    [InlineData("A123456789012")]
    public void Fault_OfAPublishedExample_IsNone(string upn) => Upn.Fault(upn).ShouldBeNull();

    [Theory]
    [InlineData("", UpnFault.Length)]
    [InlineData("B80120000500", UpnFault.Length)]
    [InlineData("B8012000050011", UpnFault.Length)]
    [InlineData("A801200005001", UpnFault.CheckLetter)]
    [InlineData("b801200005001", UpnFault.CheckLetter)]
    [InlineData("I801200005001", UpnFault.CheckLetter)]
    [InlineData("B80120000X001", UpnFault.Digits)]
    [InlineData("B80120000500S", UpnFault.Final)]
    [InlineData("B80120000500-", UpnFault.Final)]
    public void Fault_OfABrokenNumber_IsNamed(string upn, UpnFault expected) => Upn.Fault(upn).ShouldBe(expected);

    [Fact]
    public void CheckLetter_OfAnyNumber_MakesItWholeAndNoOtherLetterDoes() => Prop.ForAll(Rest, rest =>
        Upn.Alphabet.All(letter => (Upn.Fault(letter + rest) is null) == (letter == Upn.CheckLetter(rest)))).Check(Many);

    // Positions 2 to 13 are all below 23, a prime: no single wrong digit can hide.
    [Fact]
    public void Fault_OneDigitChanged_IsAlwaysFound() => Prop.ForAll(Rest, Gen.Choose(0, 10).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (rest, at, by) =>
    {
        var changed = rest.ToCharArray();
        changed[at] = (char)('0' + ((changed[at] - '0' + by) % 10));
        return Upn.Fault(Upn.CheckLetter(rest) + new string(changed)) == UpnFault.CheckLetter;
    }).Check(Many);

    [Fact]
    public void IsTemporary_OnlyWhenItEndsInALetter_IsTrue()
    {
        Upn.IsTemporary("B801200005001").ShouldBeFalse();
        Upn.IsTemporary(Upn.CheckLetter("80120000501A") + "80120000501A").ShouldBeTrue();
        Upn.LocalAuthority("B801200005001").ToString().ShouldBe("801");
    }
}

public sealed class UlnTests
{
    [Theory]
    [InlineData("1000000043", true)]
    [InlineData("1000000044", false)]
    [InlineData("0000000000", false)]
    [InlineData("100000004", false)]
    [InlineData("10000000AB", false)]
    public void IsValid_OfANumber_FollowsItsCheckDigit(string uln, bool valid) => Uln.IsValid(uln).ShouldBe(valid);

    [Fact]
    public void IsValid_OfAnyNineDigits_AtMostOneLastDigitFits() => Prop.ForAll(
        Gen.Choose(100_000_000, 999_999_999).ToArbitrary(),
        nine => Enumerable.Range(0, 10).Count(last => Uln.IsValid($"{nine}{last}")) <= 1).QuickCheckThrowOnFailure();
}
