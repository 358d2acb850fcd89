// Google's enumerations: objects that print their own name, and a member that is missing says so.

interface EnumValue {
  readonly name: () => string;
  readonly ordinal: () => number;
  readonly toString: () => string;
  readonly toJSON: () => string;
}

/** Returns an enumeration of these names; `file` is where a missing one is to be added. */
export function enumeration<E extends object>(name: string, file: string, names: readonly (keyof E & string)[]): E {
  const values = new Map<string, EnumValue>(names.map((member, ordinal) => [member, printing(member, ordinal)]));
  const guarded = new Proxy<object>(Object.create(null), {
    get: (_, member) => {
      if (typeof member === 'symbol' || member === 'then' || member === 'toJSON') return undefined;
      const value = values.get(member);
      if (!value) throw new Error(`${name}.${member} is not emulated. Add it in ${file}.`);
      return value;
    },
  });
  return guarded as E; // as: a value of Google's enumeration is an object, though its types say number
}

function printing(member: string, ordinal: number): EnumValue {
  const print = () => member;
  return Object.freeze({ name: print, ordinal: () => ordinal, toString: print, toJSON: print });
}
