/** The stamp that makes the print: raised, falls, is laid aside; rays where it struck. */
export function StampTool() {
  return (
    <>
      <svg class="outcome-rays" viewBox="0 0 358 90" preserveAspectRatio="none" aria-hidden="true">
        <path d="M6 20 22 28M2 46H20M8 74 24 64M352 20 336 28M356 46H338M350 74 334 64" />
      </svg>
      <svg class="outcome-stamp-tool" viewBox="0 0 80 100" aria-hidden="true">
        <ellipse cx="40" cy="93" rx="36" ry="6" fill="#0b1a26" opacity=".22" />
        <path
          d="M33 40C33 30 25 24 27 14A13 13 0 0 1 53 14C55 24 47 30 47 40L50 58H30Z"
          fill="#6e4325"
          stroke="#2e1a0c"
          stroke-width="2"
        />
        <path
          d="M35 38C35 28 30 22 32 14A9 9 0 0 1 40 6"
          fill="none"
          stroke="#b98352"
          stroke-width="4"
          stroke-linecap="round"
        />
        <path d="M18 58H62Q70 58 71 68L73 82H7L9 68Q10 58 18 58Z" fill="#8a5530" stroke="#2e1a0c" stroke-width="2" />
        <path d="M14 66H66" stroke="#b98352" stroke-width="3" />
        <path d="M8 82H72V90H8Z" fill="#8f1d21" stroke="#2e1a0c" stroke-width="2" />
      </svg>
    </>
  );
}
