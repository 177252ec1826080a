import words from '../assets/text/en/page.json' with { type: 'json' };

/** In place of a page of which a part would not load. It needs nothing that would have to be loaded itself. */
export function LoadFailed() {
  return (
    <main class="load-failed" role="alert">
      <h1>{words['page.failed']}</h1>
      <p>{words['page.failed.text']}</p>
      <button type="button" onClick={() => location.reload()}>
        {words['page.failed.again']}
      </button>
    </main>
  );
}
