// Which sheet the acting person looks at, and who hears of it when a script takes them to another one.

export interface Sight {
  readonly sheetId: () => number | undefined;
  /** The person goes there: nobody need be told. */
  readonly look: (sheetId: number | undefined) => void;
  /** A script goes there, and takes the person with it. */
  readonly activate: (sheetId: number | undefined) => void;
  readonly listen: (heard: (sheetId: number) => void) => void;
}

export function createSight(): Sight {
  let current: number | undefined;
  const listeners: ((sheetId: number) => void)[] = [];
  const look: Sight['look'] = (sheetId) => {
    current = sheetId;
  };
  return {
    sheetId: () => current,
    look,
    activate: (sheetId) => {
      look(sheetId);
      if (sheetId !== undefined) for (const heard of listeners) heard(sheetId);
    },
    listen: (heard) => {
      listeners.push(heard);
    },
  };
}
