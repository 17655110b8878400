using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Vault;

namespace Governance.Tests.Intake.Children;

public sealed class SealingTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(Sealing.KeyBytes);

    [Fact]
    public void Open_WhatWasSealed_IsTheText() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>().Filter(t => !t.Get.Any(char.IsSurrogate)), text =>
    {
        var row = Guid.NewGuid();
        var made = Sealing.Seal(Key, row, text.Get);
        return Sealing.Open(Key, row, made.WrappedKey, made.Cipher) == text.Get;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Open_InAnotherRow_IsRefused()
    {
        var made = Sealing.Seal(Key, Guid.NewGuid(), "Zebulonquist");

        Should.Throw<CryptographicException>(() => Sealing.Open(Key, Guid.NewGuid(), made.WrappedKey, made.Cipher));
    }

    [Fact]
    public void Open_WithAnotherKeyOrAChangedByte_IsRefused()
    {
        var row = Guid.NewGuid();
        var made = Sealing.Seal(Key, row, "Zebulonquist");

        Should.Throw<CryptographicException>(() => Sealing.Open(RandomNumberGenerator.GetBytes(Sealing.KeyBytes), row, made.WrappedKey, made.Cipher));
        made.Cipher[^1] ^= 1;
        Should.Throw<CryptographicException>(() => Sealing.Open(Key, row, made.WrappedKey, made.Cipher));
    }

    [Fact]
    public void Seal_TheSameTextTwice_LooksDifferent()
    {
        var row = Guid.NewGuid();
        Sealing.Seal(Key, row, "same").Cipher.ShouldNotBe(Sealing.Seal(Key, row, "same").Cipher);
        Sealing.Index(Key, "same").ShouldBe(Sealing.Index(Key, "same"));
        Sealing.Index(Key, "same").ShouldNotBe(Sealing.Index(RandomNumberGenerator.GetBytes(Sealing.KeyBytes), "same"));
    }
}
