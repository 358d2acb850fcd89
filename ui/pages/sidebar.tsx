// The sidebar page: reads what the server put into it and draws it.

import { render } from 'preact';
import { readBoot } from '../boot';
import { StartFailure } from '../components/StartFailure';
import { createToday } from '../day';
import { Shell } from '../features/shell/Shell';
import { createServer } from '../server';
import { createTexts } from '../texts';
import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/shell.css';
import '../styles/form.css';
import '../styles/list.css';
import '../styles/card.css';
import '../styles/notice.css';

function open(app: HTMLElement): void {
  const boot = readBoot(document);
  document.documentElement.lang = boot.language;
  document.title = 'Daftar';
  const server = createServer(google.script.run);
  const today = createToday(boot.today, () => new Date());
  render(<Shell server={server} t={createTexts(boot.texts)} today={today} boot={boot} />, app);
}

const app = document.body.appendChild(document.createElement('div'));
app.id = 'app';
try {
  open(app);
} catch (error) {
  render(<StartFailure />, app);
  throw error; // For the console: the person has been told, the developer must see it too.
}
