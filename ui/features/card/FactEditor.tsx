// Changes one fact where it stands: Enter saves, Escape leaves it as it was.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardFact } from '../../../src/modules/card/view';
import { Button } from '../../components/Button';
import { FieldIssue } from '../../components/Field';
import { useForm } from '../../use-form';
import type { CardPartProps } from './Card';
import { type FactInput, inputOf, toStored } from './fact-inputs';

export interface FactEditorProps extends CardPartProps {
  readonly fact: CardFact;
  readonly onClose: () => void;
}

/** Draws the field with its two buttons. */
export function FactEditor({ t, card, boot, fact, actions, onClose }: FactEditorProps) {
  const input = inputOf(fact) ?? 'text';
  const place = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => place.current?.querySelector<HTMLElement>('.control')?.focus(), []);
  const was = toStored(input, fact.value);
  const form = useForm('fact', {
    open: { value: was },
    fields: [fact.field],
    onDone: onClose,
    send: ({ value }) => {
      const wish = toStored(input, value);
      if (wish === was) return Promise.resolve({ kind: 'done', value: null });
      const deed = { kind: 'changeFact', customerId: card.id, field: fact.field, value: wish, was } as const;
      return actions.perform(deed, { failure: false });
    },
  });
  const submit = (event: Event) => {
    event.preventDefault();
    form.submit();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  const issue = form.issues[fact.field] ?? form.failure ?? undefined;
  return (
    <form class="fact-form" noValidate ref={place} onSubmit={submit} onKeyDown={leave}>
      <Control
        input={input}
        label={fact.heading}
        value={form.values.value}
        options={input === 'source' ? boot.sources : boot.staff}
        onChange={(value) => form.edit({ value })}
      />
      <FieldIssue id="fact-value" issue={issue} />
      <div class="pair">
        <button type="submit" class="secondary" disabled={form.sending}>
          {form.sending ? t('btn.saving') : t('btn.save')}
        </button>
        <Button class="secondary" onClick={onClose}>
          {t('btn.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface ControlProps {
  readonly input: FactInput;
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
}

function Control({ input, label, value, options, onChange }: ControlProps) {
  if (input === 'source' || input === 'staff') {
    const all = value === '' || options.includes(value) ? options : [value, ...options];
    return (
      <select
        class="control"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="" />
        {all.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    );
  }
  const shared = {
    class: 'control',
    'aria-label': label,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  };
  if (input === 'day') return <input {...shared} type="date" />;
  return <input {...shared} type="text" inputMode={input === 'text' ? 'text' : input} autocomplete="off" />;
}
