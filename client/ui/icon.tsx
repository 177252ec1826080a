import './icon.css';

const files = import.meta.glob<string>(
  './{arrow-bend-up-right,arrow-counter-clockwise,arrow-left,arrow-right,arrows-left-right,arrows-out,bank,bell-ringing,book-open,buildings,caret-down,caret-left,caret-right,chart-line-up,chat-circle-dots,chats,check,check-circle,clock,coins,copy,crosshair,crown-simple,detective,door-open,download-simple,envelope-simple,export,eye,fast-forward,file-text,film-strip,fingerprint,flag,folder-open,gavel,gear,git-branch,globe-hemisphere-west,hand,hand-coins,hand-palm,handshake,heartbeat,hourglass,identification-card,info,key,lightbulb,list,lock-key,lock-open,magnifying-glass,map-pin,megaphone,minus,newspaper,paper-plane-tilt,pause,pen-nib,play,plus,presentation-chart,printer,question,robot,scales,scissors,seal-check,shield-check,shuffle,sign-out,skip-back,skip-forward,smiley,smiley-angry,smiley-meh,smiley-nervous,speaker-high,speaker-slash,stack,storefront,timer,trash,tray,upload-simple,user,users-three,warning,wifi-slash,x}-bold.svg',
  { base: '../../node_modules/@phosphor-icons/core/assets/bold/', query: '?raw', import: 'default', eager: true },
);

const icons = new Map(Object.entries(files).map(([path, svg]) => [path.slice('./'.length, -'-bold.svg'.length), svg]));

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
