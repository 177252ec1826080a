import '../../kit/fonts.ts';
import '../../kit/tokens.css';
import '../../kit/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { TableContext } from '../../state/table-store.ts';
import views from './dev-views.json';
import { DeskFolder } from './index.tsx';
const q = new URLSearchParams(location.search);
const view: any = signal((views as any)[q.get('v') ?? 'served.meridian']);
const table: any = { match: 'x', view, refusal: signal(undefined), open: signal({ what: 'orders' }), draft: signal(undefined), drawer: signal('none'), phoneTab: signal('desk'), seen: signal(''), place: signal(-1),
  async send(c: any) { console.log(JSON.stringify(c)); const v = view.value; const key = v.phase === 'orders' ? 'orders' : 'answers';
    if (c.kind === 'seal') view.value = { ...v, own: { ...v.own, [key]: [...v.own[key], { seal: Math.floor(Math.random() * 1e6), order: c.order, price: 0 }] } };
    if (c.kind === 'breakSeal') view.value = { ...v, own: { ...v.own, [key]: v.own[key].filter((o: any) => o.seal !== c.seal) } };
    return { ok: true }; } };
(window as any).table = table;
render(<TableContext.Provider value={table}><div style={`position:fixed;inset:${q.get('inset') ?? '64px 12px 12px auto'};width:${q.get('w') ?? '430px'}`}><DeskFolder /></div></TableContext.Provider>, document.getElementById('page')!);
