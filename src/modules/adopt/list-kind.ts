// The kinds of lists that can be adopted, by name.

export const LIST_KINDS = ['customers', 'deals', 'sales'] as const;
export type ListKind = (typeof LIST_KINDS)[number];
