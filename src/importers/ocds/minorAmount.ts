/** A number as the integer of its currency's smallest units; exact from its shortest decimal digits, halves away from zero. */
export function minorAmount(amount: number, digits: number): { minor: bigint; isRounded: boolean } | undefined {
  if (!Number.isFinite(amount)) return undefined;
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(amount));
  if (!parts) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts;
  const digitsText = whole + fraction;
  const shift = digits + Number(power) - fraction.length;
  if (shift > 30) return undefined;
  const unit = BigInt(digitsText);
  let minor = unit;
  let isRounded = false;
  if (shift >= 0) minor = unit * 10n ** BigInt(shift);
  else {
    const divisor = 10n ** BigInt(-shift);
    minor = unit / divisor;
    const rest = unit % divisor;
    isRounded = rest !== 0n;
    if (rest * 2n >= divisor && isRounded) minor += 1n;
  }
  return { minor: sign === '-' ? -minor : minor, isRounded };
}
