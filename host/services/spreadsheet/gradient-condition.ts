// GradientCondition: the colour scale inside a conditional format rule.

import type { Gradient, GradientPoint } from '../../grid/grid';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book } from './book';
import { InterpolationType, valueNamed } from './enums';

type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

export const gradientConditionMembers = {
  getMaxColor: 'free',
  getMaxType: 'free',
  getMaxValue: 'free',
  getMidColor: 'free',
  getMidType: 'free',
  getMidValue: 'free',
  getMinColor: 'free',
  getMinType: 'free',
  getMinValue: 'free',
} satisfies Record<string, MemberCost>;

class GradientConditionRoom implements Pick<GoogleGradient, keyof typeof gradientConditionMembers> {
  constructor(private readonly gradient: Gradient) {}

  getMaxColor(): string {
    return this.gradient.max.color;
  }

  getMaxType(): Interpolation | null {
    return typeOf(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max.value;
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }

  getMidType(): Interpolation | null {
    return typeOf(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMinColor(): string {
    return this.gradient.min.color;
  }

  getMinType(): Interpolation | null {
    return typeOf(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min.value;
  }
}

function typeOf(point: GradientPoint | undefined): Interpolation | null {
  // as: the enumeration's values stand for Google's, whose types say number
  return point ? (valueNamed(InterpolationType, point.type) as Interpolation) : null;
}

export function exposeGradient(book: Book, gradient: Gradient): GoogleGradient {
  return expose<GoogleGradient>(book.execution, {
    name: 'GradientCondition',
    file: 'host/services/spreadsheet/gradient-condition.ts',
    rooms: [{ members: gradientConditionMembers, target: new GradientConditionRoom(gradient) }],
  });
}
