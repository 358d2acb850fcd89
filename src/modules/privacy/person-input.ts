// What a page sends to name a person.

import * as v from 'valibot';
import { idInput } from '../../kernel/input';

export const personInput = v.object({ id: idInput });
