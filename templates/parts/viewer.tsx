import { useWords } from './reading.tsx'

/** The dialog in which viewer.js shows the pictures of a page; each button says by its value which key does the same. */
export function Viewer() {
  const { pictures, previous, next, enlarge, close } = useWords()
  return (
    <dialog class="lb" aria-label={pictures} aria-describedby="said">
      <div class="turns">
        <span class="num" aria-live="polite" />
        <button class="btn" type="button" value="ArrowLeft" aria-label={previous}>
          ←
        </button>
        <button class="btn" type="button" value="ArrowRight" aria-label={next}>
          →
        </button>
        <button class="btn" type="button" value="+" aria-label={enlarge} aria-pressed="false" />
        <button class="btn" type="button" value="Escape">
          {close}
        </button>
      </div>
      <ul tabindex={0} aria-label={pictures} autofocus />
      <div id="said" aria-live="polite" tabindex={0} />
    </dialog>
  )
}
