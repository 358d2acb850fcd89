// What is known of a customer: shown rather than asked, changed where it stands, and what is unknown added by name.

import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { SelectField } from '../../components/Field';
import { Section } from '../../components/Section';
import { focusSoon } from '../../focus-soon';
import { useOnlyLooks } from '../../viewing';
import type { CardPartProps } from './Card';
import { FactEditor } from './FactEditor';
import { inputOf, unknownFacts } from './fact-inputs';

/** Draws the facts, people's own columns among them. */
export function Facts(props: CardPartProps) {
  const { t, card } = props;
  const onlyLooks = useOnlyLooks();
  const [edited, setEdited] = useState<string | null>(null);
  const unknown = unknownFacts(card.facts, card.kind);
  const facts = [...ofHead(props), ...card.facts];
  const isNew = edited !== null && unknown.some((field) => field === edited);
  const close = () => {
    setEdited(null);
    // Back to where it began, once that is drawn again.
    const place = edited === null || isNew ? NEW : toId(edited);
    focusSoon(place, NEW);
  };
  return (
    <Section title={t('card.facts')}>
      <dl class="facts">
        {facts.map((fact) => (
          <div key={`${fact.field}:${fact.heading}`}>
            <dt>{fact.heading}</dt>
            <dd>
              {edited === fact.field && fact.field !== '' ? (
                <FactEditor {...props} fact={fact} onClose={close} />
              ) : (
                <Shown {...props} fact={fact} onEdit={() => setEdited(fact.field)} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {isNew && edited !== null && (
        <FactEditor {...props} fact={{ field: edited, heading: toHeading(props, edited), value: '' }} onClose={close} />
      )}
      {!onlyLooks && !isNew && unknown.length > 0 && (
        <SelectField
          id={NEW}
          label={t('card.addFact')}
          blank={t('hint.source')}
          options={unknown.map((field) => ({ value: field, label: t(`field.${field}`) }))}
          value=""
          onChange={setEdited}
        />
      )}
    </Section>
  );
}

function Shown({
  t,
  fact,
  onEdit,
}: CardPartProps & { fact: CardPartProps['card']['facts'][number]; onEdit: () => void }) {
  if (useOnlyLooks() || inputOf(fact) === null) return <>{fact.value}</>;
  return (
    <Button class="fact" id={toId(fact.field)} title={t('btn.edit')} onClick={onEdit}>
      {fact.value === '' ? '—' : fact.value}
      <span class="unseen"> ({t('btn.edit')})</span>
    </Button>
  );
}

/** What stands on top of the card is changed here too. */
function ofHead({ t, card }: CardPartProps): CardPartProps['card']['facts'] {
  // Who has no name is called by their contact.
  const name = card.name === card.contact ? '' : card.name;
  return [
    { field: 'name', heading: t('field.name'), value: name },
    { field: 'contact', heading: t('field.phoneOrHandle'), value: card.contact },
  ];
}

/** The field that asks which unknown fact is added. */
const NEW = 'fact-new';

function toId(field: string): string {
  return `fact-of-${field}`;
}

function toHeading({ t, card }: CardPartProps, field: string): string {
  const askable = unknownFacts(card.facts, card.kind).find((each) => each === field);
  return askable === undefined ? field : t(`field.${askable}`);
}
