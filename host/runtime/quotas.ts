// Counts what each person uses of Google's daily quotas, and refuses what is above them in Google's words.

import type { AccountType, QuotaLeft, QuotaName } from '../accounts';
import { offsetAt } from '../grid/serial';
import { DAILY_QUOTAS } from './limits';

const DAY_MS = 86_400_000;
// [F] Google's day of quotas is said to end at midnight in California.
const QUOTA_ZONE = 'America/Los_Angeles';

const SENTENCES: Readonly<Record<QuotaName, string>> = {
  email: 'Service invoked too many times for one day: email.',
  urlfetch: 'Service invoked too many times for one day: urlfetch.',
  properties: 'Service invoked too many times for one day: properties.',
  pdf: 'Service invoked too many times for one day: conversion.',
  'trigger time': 'Service using too much computer time for one day',
};

export class Quotas {
  private readonly used = new Map<string, number>();
  private day = Number.NaN;

  constructor(
    private readonly now: () => number,
    public accountType: AccountType,
  ) {}

  /** Takes so much of a quota, or throws and takes nothing. */
  take(name: QuotaName, email: string, amount: number): void {
    if (amount > this.left(name, email)) throw new Error(SENTENCES[name]);
    this.charge(name, email, amount);
  }

  /** Counts what has been used already, even beyond the limit. */
  charge(name: QuotaName, email: string, amount: number): void {
    this.turnDay();
    const key = `${name} ${email}`;
    this.used.set(key, (this.used.get(key) ?? 0) + amount);
  }

  /** Throws when nothing is left. */
  check(name: QuotaName, email: string): void {
    if (this.left(name, email) <= 0) throw new Error(SENTENCES[name]);
  }

  left(name: QuotaName, email: string): number {
    this.turnDay();
    return Math.max(0, DAILY_QUOTAS[name][this.accountType] - (this.used.get(`${name} ${email}`) ?? 0));
  }

  all(email: string): readonly QuotaLeft[] {
    return (Object.keys(DAILY_QUOTAS) as QuotaName[]) // as: the keys of the table are its names
      .map((name) => ({ name, left: this.left(name, email), limit: DAILY_QUOTAS[name][this.accountType] }));
  }

  private turnDay(): void {
    const now = this.now();
    const day = Math.floor((now + offsetAt(now, QUOTA_ZONE)) / DAY_MS);
    if (day !== this.day) this.used.clear();
    this.day = day;
  }
}
