// The setup dialog's page: reads what the server put into it and draws the questions.

import { render } from 'preact';
import { readSetupBoot } from '../features/setup/boot';
import { Setup } from '../features/setup/Setup';
import { TroubleGate } from '../features/trouble/TroubleGate';
import { createHearing, createServer } from '../server';
import { startPage } from '../start-page';
import { createTexts } from '../texts';
import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/form.css';
import '../styles/tone.css';
import '../styles/notice.css';
import '../styles/trouble.css';
import '../styles/unseen.css';
import '../styles/setup.css';

function open(app: HTMLElement): void {
  const { language, texts } = readSetupBoot(document);
  document.documentElement.lang = language;
  const { run, host } = google.script;
  const lookups = {
    uz: createTexts(texts.uz),
    'uz-Cyrl': createTexts(texts['uz-Cyrl']),
    ru: createTexts(texts.ru),
    en: createTexts(texts.en),
  };
  const hearing = createHearing();
  const server = createServer(run, hearing.hear);
  render(
    <TroubleGate
      t={lookups[language]}
      hearing={hearing}
      reopen={() => server.openSetup()}
      probe={() => server.setupState()}
    >
      <Setup {...{ server, language }} textsIn={(chosen) => lookups[chosen]} close={() => host.close()} />
    </TroubleGate>,
    app,
  );
}

startPage(open);
