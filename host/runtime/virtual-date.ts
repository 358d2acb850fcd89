// A Date whose "now" is the host's clock and whose instances are ordinary Dates of their realm.

/** Returns a stand-in for the realm's Date; `new Date(2026, 2, 1)`, parse and UTC work as before. */
export function virtualDate(real: DateConstructor, now: () => number): DateConstructor {
  function VirtualDate(...args: unknown[]): unknown {
    const made = Reflect.construct(real, args.length === 0 ? [now()] : args, new.target ?? real);
    return new.target ? made : new real(now()).toString();
  }
  Object.defineProperty(VirtualDate, 'name', { value: 'Date' });
  Object.defineProperty(VirtualDate, 'prototype', { value: real.prototype });
  Object.assign(VirtualDate, { now, parse: real.parse, UTC: real.UTC });
  // as: it has every member of DateConstructor, which a function declaration cannot say.
  return VirtualDate as unknown as DateConstructor;
}
