/** Puts a text on the clipboard; false where the browser does not let it. Works on plain http, too, where there is no clipboard API. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

/** The way of before: a field out of sight, its text selected, and the browser's own command. */
function copyFromField(text: string): boolean {
  const focused = document.activeElement;
  // Inside an open dialog everything outside it is inert, and could not be selected.
  const home = focused?.closest('dialog') ?? document.body;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position: fixed; top: 0; opacity: 0';
  home.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
