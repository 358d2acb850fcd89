// A day from the browser's calendar.

import { FieldIssue, type FieldProps, toIssueId } from '../../components/Field';

export interface DayInputProps {
  readonly label: string;
  /** The earliest day that can be chosen. */
  readonly from?: string;
  /** 'YYYY-MM-DD', or ''. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** Draws the calendar's line; its label is read aloud and not shown. */
export function DayInput({ label, from, value, onChange }: DayInputProps) {
  return (
    <input
      type="date"
      class="control"
      aria-label={label}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
      {...(from === undefined ? {} : { min: from })}
    />
  );
}

export interface DayFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** Draws the calendar's line under its label. */
export function DayField({ id, label, issue, value, onChange }: DayFieldProps) {
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
      </div>
      <input
        id={id}
        type="date"
        class="control"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        {...(issue === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': toIssueId(id) })}
      />
      <FieldIssue id={id} issue={issue} />
    </div>
  );
}
