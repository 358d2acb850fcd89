// Puts the emulated Apps Script together; the folder doors has the ways in which people and time start the script.

import { createCalls } from './doors/calls';
import { createEdits } from './doors/edits';
import { createHooks } from './doors/hook';
import { createQuestions, createShownThings } from './doors/screen';
import { createSight, type Sight } from './doors/sight';
import { startAsPerson } from './doors/starts';
import { createTriggerRuns } from './doors/trigger-runs';
import { createVisits } from './doors/visits';
import { createWebDoor } from './doors/web';
import type { Area } from './grid/grid';
import { createMemoryGrid } from './grid/memory-grid';
import { plainCopy } from './grid/plain-copy';
import type { Host, HostOptions } from './host';
import { Consents } from './runtime/consents';
import { Quotas } from './runtime/quotas';
import { createRunner } from './runtime/runner';
import { manifestScopes } from './runtime/scopes';
import { createStillClock } from './runtime/virtual-clock';
import type { World } from './runtime/world';
import { CacheStore } from './services/cache/cache-store';
import { Locks } from './services/lock/locks';
import { Outbox } from './services/mail/outbox';
import { PropertyStores } from './services/properties/property-stores';
import { TriggerStore } from './services/script/trigger-store';

const DEFAULT_USER = { email: 'owner@example.com', locale: 'en' };

/** Returns a host that runs `options.code`; nothing of the script is executed yet. */
export function createHost(options: HostOptions): Host {
  const shown = createShownThings();
  const questions = createQuestions();
  const hooks = createHooks();
  const sight = createSight();
  const world = createWorld(options, {
    ...{ show: shown.show, ask: questions.ask },
    ...{ watch: hooks.watch, mayAct: hooks.mayAct, sight },
  });
  const runner = createRunner(options.code, world);
  const triggers = createTriggerRuns(world, runner);
  const edits = createEdits(world, runner, triggers);
  world.grid.onHumanEdit(edits.hear);
  return {
    ...keptThings(world),
    ...createCalls(world, runner),
    ...createVisits(world, runner, triggers),
    ...createWebDoor(world, runner),
    type: edits.type,
    droppedEdits: edits.dropped,
    runTrigger: triggers.run,
    windOn: triggers.windOn,
    fireDue: triggers.fireDue,
    look: (sheetId, areas) => {
      world.look(sheetId);
      if (areas) world.selection = { sheetId, areas };
    },
    onActivate: (heard) => sight.listen((sheetId) => heard(sheetId, selectedIn(world, sheetId))),
    takeShown: shown.take,
    onShown: shown.listen,
    onQuestion: questions.setAnswerer,
    beforeCall: hooks.beforeCall,
    onCall: hooks.onCall,
    inProcess: (body) =>
      runner.inProcess(body, startAsPerson(world, { name: 'inProcess', kind: 'run', authMode: 'FULL' }, {})),
  };
}

function selectedIn({ selection }: World, sheetId: number): readonly Area[] {
  return selection?.sheetId === sheetId ? selection.areas : [];
}

type Doors = Pick<World, 'show' | 'ask' | 'watch' | 'mayAct'> & { readonly sight: Sight };

function createWorld(options: HostOptions, { show, ask, watch, mayAct, sight }: Doors): World {
  const clock = options.clock ?? createStillClock();
  const now = () => clock.now();
  return {
    grid: options.grid ?? createMemoryGrid(),
    spreadsheetId: options.spreadsheetId ?? 'daftar-host-workbook',
    clock,
    user: options.user ?? DEFAULT_USER,
    files: options.files ?? {},
    manifest: options.manifest ?? {},
    properties: new PropertyStores(options.properties),
    cache: new CacheStore(now),
    locks: new Locks(),
    consents: new Consents(),
    quotas: new Quotas(now, options.accountType ?? 'consumer'),
    triggers: new TriggerStore(now, options.triggers),
    outbox: new Outbox(options.outbox),
    edition: options.edition ?? 'bound',
    fetchHosts: options.fetchHosts ?? [],
    computers: options.computers ?? {},
    webAppUrl: options.webAppUrl,
    chromium: options.chromium,
    running: [],
    menus: [],
    executions: [],
    look: sight.look,
    get activeSheetId() {
      return sight.sheetId();
    },
    set activeSheetId(id) {
      sight.activate(id);
    },
    watch,
    mayAct,
    show,
    ask,
  };
}

type KeptThings = Pick<
  Host,
  | 'grid'
  | 'clock'
  | 'executions'
  | 'properties'
  | 'menus'
  | 'outbox'
  | 'onMail'
  | 'triggers'
  | 'quotas'
  | 'accountType'
  | 'setAccountType'
  | 'scopes'
  | 'consent'
  | 'setConsent'
>;

/** What outlives the executions, to be looked at and set. */
function keptThings(world: World): KeptThings {
  return {
    grid: world.grid,
    clock: world.clock,
    executions: world.executions,
    properties: () => world.properties.toJSON(),
    menus: () => plainCopy(world.menus),
    outbox: () => world.outbox.all(),
    onMail: (heard) => world.outbox.listen(heard),
    triggers: () => world.triggers.all(),
    quotas: (email = world.user.email) => world.quotas.all(email),
    accountType: () => world.quotas.accountType,
    setAccountType: (type) => {
      world.quotas.accountType = type;
    },
    scopes: () => manifestScopes(world.manifest) ?? [],
    consent: (email) => world.consents.get(email),
    setConsent: (email, change) => world.consents.set(email, change),
  };
}
