// The people at a company, with the ways to reach each.

import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import { Section } from '../../components/Section';
import { useOnlyLooks } from '../../viewing';
import type { CardPartProps } from './Card';
import { linksOf } from './links';

/** Draws the people, and the button that adds one. */
export function People({ t, card, actions }: CardPartProps) {
  const onlyLooks = useOnlyLooks();
  const add = !onlyLooks && (
    <Button class="link" onClick={() => actions.openForm({ kind: 'person' })}>
      {t('btn.add')}
      <span class="unseen">: {t('card.people')}</span>
    </Button>
  );
  return (
    <Section title={t('card.people')} count={card.people.length} action={add}>
      {card.people.length > 0 && (
        <ul class="rows">
          {card.people.map((person) => (
            <li key={person.id}>
              <div class="row">
                <Row title={person.name} aside={toReach(person.contact)} detail={person.role} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function toReach(contact: string) {
  const link = linksOf(contact)[0];
  if (!link) return contact;
  return (
    <a href={link.href} target="_blank" rel="noopener noreferrer">
      {contact}
    </a>
  );
}
