// A field for a few lines of text.

import { FieldIssue, type FieldProps, toIssueId } from './Field';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines in sight; default: 3. */
  readonly rows?: number;
}

/** Draws the field under its label. */
export function TextArea({ id, label, issue, value, onChange, rows = 3 }: TextAreaProps) {
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
      </div>
      <textarea
        id={id}
        class="control lines"
        rows={rows}
        value={value}
        {...(issue === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': toIssueId(id) })}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <FieldIssue id={id} issue={issue} />
    </div>
  );
}
