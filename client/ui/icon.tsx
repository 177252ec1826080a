import './icon.css';

const files = import.meta.glob<string>(
  '../../node_modules/@phosphor-icons/core/assets/bold/{arrow-counter-clockwise,arrow-left,arrow-right,arrows-out,arrows-split,book-open,broadcast,buildings,caret-down,caret-left,caret-right,caret-up,chart-line-up,chat-circle-dots,chats,check,check-circle,clock,cloud,coins,crosshair,door-open,download-simple,export,eye,factory,file-text,fingerprint,flag,folder,folder-open,gavel,gear,git-branch,globe-hemisphere-west,hand,hand-palm,handshake,heartbeat,hourglass,house,identification-card,image,info,key,lifebuoy,lightbulb,list,lock-key,lock-open,magnifying-glass,map-pin,megaphone,minus,newspaper,paper-plane-tilt,pause,pen-nib,play,plus,question,robot,scales,scissors,seal-check,seal-question,shield-check,sign-out,skip-back,skip-forward,fast-forward,film-strip,arrows-left-right,speaker-high,stack,storefront,timer,trash,tray,trophy,upload-simple,user,users-three,warning,wifi-slash,x,bank,envelope-simple,detective,shield,hand-coins,chart-bar,presentation-chart,arrow-bend-up-right,paperclip,bell-ringing,copy,crown-simple,printer,shuffle,speaker-slash,smiley,smiley-meh,smiley-nervous,smiley-angry}-bold.svg',
  { query: '?raw', import: 'default', eager: true },
);

const icons = new Map(
  Object.entries(files).map(([path, svg]) => [(path.split('/').at(-1) ?? '').replace('-bold.svg', ''), svg]),
);

/** Icons that point along the line of writing, and so the other way where that runs from right to left. */
const ALONG = /-(left|right)$|^(sign-out|door-open|paper-plane-tilt|export|list|chat-circle-dots|chats)/;

/** A Phosphor icon in the text's colour. It is decoration unless it gets a `label`. An unknown name draws nothing. */
export function Icon({ name, size = 18, label }: { name: string; size?: number; label?: string }) {
  const words = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': 'true' } as const);
  return (
    <span
      {...words}
      class={ALONG.test(name) ? 'k-icon k-icon-along' : 'k-icon'}
      style={{ width: size, height: size }}
      // The drawings are files of a pinned package, never a person's text.
      dangerouslySetInnerHTML={{ __html: icons.get(name) ?? '' }}
    />
  );
}
