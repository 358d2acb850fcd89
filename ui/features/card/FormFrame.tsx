// The frame that all forms of the card share: the way back leads to the customer.

import type { ComponentChildren } from 'preact';
import { SubForm } from '../../components/SubForm';
import type { Form } from '../../use-form';
import type { CardPartProps } from './Card';

export interface FormFrameProps extends Pick<CardPartProps, 't' | 'card' | 'actions'> {
  readonly title: string;
  readonly form: Pick<Form<unknown>, 'sending' | 'failure' | 'submit'>;
  readonly children: ComponentChildren;
}

/** Draws the frame around the fields. */
export function FormFrame({ t, card, actions, ...frame }: FormFrameProps) {
  return <SubForm {...frame} t={t} about={card.name} onBack={actions.closeForm} />;
}
