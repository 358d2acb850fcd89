// Runs a bundle for one execution after another in the same few contexts, where its code is compiled and warm already.
// Each execution calls the bundle's function anew, so that nothing of the last one is left in it; what that one left outside
// of it, among the globals, is cleared away, and a context whose language it changed (`Array.prototype`) is given up.

import type { CompiledScript, ScriptRoom } from './load-script';
import { rememberNewborn } from './newborn';
import { createScriptContext, type ScriptContext, setClock } from './script-context';
import type { Bundle } from './split-bundle';

/** Executions within executions are few. */
const MOST_IDLE = 4;

interface WarmContext extends ScriptContext {
  readonly main: () => void;
  /** Makes it as it was made; false when that cannot be done. */
  readonly renew: () => boolean;
}

export function warmScript(bundle: Bundle): CompiledScript {
  const idle: WarmContext[] = [];
  return {
    callable: bundle.functions,
    enter: (now) => {
      const warm = idle.pop() ?? createWarmContext(bundle);
      setClock(warm, now);
      return roomIn(warm, bundle, () => {
        if (idle.length < MOST_IDLE && warm.renew()) idle.push(warm);
      });
    },
  };
}

function roomIn({ context, realm, main }: WarmContext, { declarations }: Bundle, leave: () => void): ScriptRoom {
  const run = () => {
    declarations.runInContext(context);
    main();
  };
  return { context, realm, run, leave };
}

function createWarmContext(bundle: Bundle): WarmContext {
  const made = createScriptContext(() => 0);
  bundle.declarations.runInContext(made.context);
  const renew = rememberNewborn(made.context, new Set(['Date', ...bundle.functions, ...bundle.variables]));
  // as: splitBundle has seen to it that this is a function
  return { ...made, main: bundle.main.runInContext(made.context) as () => void, renew };
}
