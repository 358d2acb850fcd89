// Which account this tab of the browser belongs to; each tab remembers its own.

const KEY = 'daftar.account';

/** Returns the e-mail that this tab was opened for; null is the owner. */
export function accountOfTab(): string | null {
  return sessionStorage.getItem(KEY);
}

/** Opens this tab anew for an account. */
export function openAs(email: string): void {
  sessionStorage.setItem(KEY, email);
  location.reload();
}
