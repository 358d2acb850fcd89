// A choice of one out of a few, each with a line that says what it means; radio buttons underneath, so the arrow keys work.

import { FieldIssue, toIssueId } from './Field';

export interface ChoiceCard<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
}

export interface ChoiceCardsProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly cards: readonly ChoiceCard<Value>[];
  readonly value: Value;
  readonly issue?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** Draws the cards under their question. */
export function ChoiceCards<Value extends string>(props: ChoiceCardsProps<Value>) {
  const { id, label, cards, value, issue, onChange } = props;
  return (
    <fieldset class="choice" {...(issue === undefined ? {} : { 'aria-describedby': toIssueId(id) })}>
      <legend>{label}</legend>
      <div class="choice-cards">
        {cards.map((card) => (
          <label key={card.value} class="choice-card">
            <input
              type="radio"
              name={id}
              value={card.value}
              checked={card.value === value}
              disabled={card.disabled ?? false}
              onChange={() => onChange(card.value)}
            />
            <span>
              <strong>{card.label}</strong>
              {card.hint !== undefined && <small>{card.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      <FieldIssue id={id} issue={issue} />
    </fieldset>
  );
}
