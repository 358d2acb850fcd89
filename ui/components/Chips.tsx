// A choice of one out of a few, drawn as chips; radio buttons underneath, so the arrow keys work.

import type { ComponentChildren } from 'preact';
import { FieldIssue, type FieldProps, toIssueId } from './Field';

export interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Says in full what a short label means. */
  readonly hint?: string;
}

export interface ChipsProps<Value extends string> extends FieldProps {
  readonly chips: readonly Chip<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** What the chosen chip asks for besides. */
  readonly children?: ComponentChildren;
}

/** Draws the chips under their label. `id` is the id of the chosen one, which is where the keyboard enters. */
export function Chips<Value extends string>(props: ChipsProps<Value>) {
  const { id, label, remark, issue, chips, value, onChange, children } = props;
  return (
    <fieldset class="field" {...(issue === undefined ? {} : { 'aria-describedby': toIssueId(id) })}>
      <legend class="field-head">
        <span>{label}</span>
        {remark !== undefined && <span class="remark">{remark}</span>}
      </legend>
      <div class="chips">
        {chips.map((chip) => (
          <label key={chip.value} class="chip" title={chip.hint}>
            <input
              type="radio"
              name={id}
              value={chip.value}
              checked={chip.value === value}
              onChange={() => onChange(chip.value)}
              {...(chip.value === value ? { id } : {})}
            />
            <span>{chip.label}</span>
          </label>
        ))}
      </div>
      {children}
      <FieldIssue id={id} issue={issue} />
    </fieldset>
  );
}
