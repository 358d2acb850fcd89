// Request ids: unlike each other, with the browser's UUID and without it.

import { newRequestId } from '../../ui/request-id';

function idsOf(count: number): readonly string[] {
  return Array.from({ length: count }, newRequestId);
}

describe('a request id', () => {
  const crypto = Object.getOwnPropertyDescriptor(globalThis, 'crypto');

  afterEach(() => {
    if (crypto) Object.defineProperty(globalThis, 'crypto', crypto);
  });

  it('is a UUID where the browser makes them', () => {
    expect(newRequestId()).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  it('is as long and as unlike the others where it does not', () => {
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });

    const ids = idsOf(1_000);

    expect(new Set(ids).size).toBe(1_000);
    expect(ids.filter((id) => !/^[\da-f]{32}$/.test(id))).toEqual([]);
  });
});
