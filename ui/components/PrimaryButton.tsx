// The one main button of a view: full width at the bottom, out of reach while its work is under way.

export interface PrimaryButtonProps {
  readonly label: string;
  /** What it says while it works; it cannot be pressed then. */
  readonly busyLabel: string;
  readonly busy: boolean;
}

/** Draws the button that submits the form around it. */
export function PrimaryButton({ label, busyLabel, busy }: PrimaryButtonProps) {
  return (
    <button type="submit" class="primary" disabled={busy}>
      {busy ? busyLabel : label}
    </button>
  );
}
