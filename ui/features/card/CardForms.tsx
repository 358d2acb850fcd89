// Picks the form that lies over the card.

import { unreachable } from '../../unreachable';
import type { CardPartProps } from './Card';
import { ContactForm } from './ContactForm';
import { HandOverForm } from './HandOverForm';
import { MoveForm } from './MoveForm';
import { NextForm } from './NextForm';
import { PersonForm } from './PersonForm';
import type { CardForm } from './state';
import { TaskForm } from './TaskForm';

/** Draws the form. */
export function CardForms({ form, ...part }: CardPartProps & { readonly form: CardForm }) {
  switch (form.kind) {
    case 'contact':
      return <ContactForm {...part} dealId={form.dealId} />;
    case 'move':
      return <MoveForm {...part} dealId={form.dealId} />;
    case 'next':
      return <NextForm {...part} dealId={form.dealId} />;
    case 'task':
      return <TaskForm {...part} />;
    case 'handOver':
      return <HandOverForm {...part} dealId={form.dealId} />;
    case 'person':
      return <PersonForm {...part} />;
    default:
      return unreachable(form);
  }
}
