// The sidebar page: reads what the server put into it and draws it.

import { render } from 'preact';
import { readBoot } from '../boot';
import { createToday } from '../day';
import { Speaking } from '../features/language/Speaking';
import { Shell } from '../features/shell/Shell';
import { TroubleGate } from '../features/trouble/TroubleGate';
import { createPartLoader, placePart } from '../part-loader';
import { createHearing, createServer } from '../server';
import { startPage } from '../start-page';
import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/shell.css';
import '../styles/form.css';
import '../styles/row.css';
import '../styles/badge.css';
import '../styles/tone.css';
import '../styles/section.css';
import '../styles/pill.css';
import '../styles/link.css';
import '../styles/switch.css';
import '../styles/blank.css';
import '../styles/card.css';
import '../styles/money.css';
import '../styles/behind.css';
import '../styles/notice.css';
import '../styles/trouble.css';
import '../styles/unseen.css';

function open(app: HTMLElement): void {
  const boot = readBoot(document);
  document.title = 'Daftar';
  const hearing = createHearing();
  const server = createServer(google.script.run, hearing.hear);
  const place = (html: string) => placePart(document, html);
  daftar.load = createPartLoader({ registry: daftar, server, hear: hearing.hear, seen: boot.seen, place });
  const today = createToday(boot.today, () => new Date());
  render(
    <Speaking first={boot} server={server}>
      {(speech) => (
        <TroubleGate
          t={speech.t}
          hearing={hearing}
          reopen={() => server.openSidebar()}
          probe={() => server.today(boot.me, boot.seen)}
        >
          <Shell {...speech} server={server} today={today} boot={boot} />
        </TroubleGate>
      )}
    </Speaking>,
    app,
  );
}

startPage(open);
