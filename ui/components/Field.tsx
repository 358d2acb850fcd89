// One field of a form: its label above, a quiet remark beside the label, and below it the sentence that says what is wrong.

import type { ComponentChildren } from 'preact';

/** What a control needs to be tied to its label and its sentence. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** A word or two beside the label. */
  readonly remark?: string | undefined;
  /** What is wrong with the value, if anything. */
  readonly issue?: string | undefined;
}

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly inputMode?: 'text' | 'tel' | 'email' | 'decimal';
  /** A day has the browser's calendar; its value is 'YYYY-MM-DD'. */
  readonly type?: 'text' | 'date';
  /** What may be meant, offered while it is typed. */
  readonly known?: readonly string[];
}

export interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (string | Option)[];
  /** What stands there while nothing is chosen; absent where something always is. */
  readonly blank?: string;
}

/** A choice whose words are not what is sent. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Draws a line of text to be typed. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, placeholder, inputMode = 'text', type = 'text', known, ...field } = props;
  const list = `${field.id}-known`;
  return (
    <LabelledField {...field}>
      <input
        {...toControl(field)}
        type={type}
        inputMode={inputMode}
        {...(known ? { list } : {})}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {known && (
        <datalist id={list}>
          {known.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </LabelledField>
  );
}

/** Draws a choice of one out of a list, or of none. */
export function SelectField({ value, onChange, options, blank, ...field }: SelectFieldProps) {
  return (
    <LabelledField {...field}>
      <span class="select">
        <select {...toControl(field)} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {blank !== undefined && <option value="">{blank}</option>}
          {options.map(toOption).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </LabelledField>
  );
}

/** Draws the sentence of a field, where there is one; `toIssueId` names it for the control. */
export function FieldIssue({ id, issue }: Pick<FieldProps, 'id' | 'issue'>) {
  return issue === undefined ? null : (
    <p class="issue" id={toIssueId(id)}>
      {issue}
    </p>
  );
}

/** Returns the id of the sentence below a field. */
export function toIssueId(id: string): string {
  return `${id}-issue`;
}

function toOption(option: string | Option): Option {
  return typeof option === 'string' ? { value: option, label: option } : option;
}

function LabelledField({ id, label, remark, issue, children }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
        {remark !== undefined && <span class="remark">{remark}</span>}
      </div>
      {children}
      <FieldIssue id={id} issue={issue} />
    </div>
  );
}

function toControl({ id, issue }: Pick<FieldProps, 'id' | 'issue'>) {
  return issue === undefined
    ? { id, class: 'control' }
    : { id, class: 'control', 'aria-invalid': true, 'aria-describedby': toIssueId(id) };
}
