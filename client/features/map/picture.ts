import type * as Phaser from 'phaser';

let count = 0;

/** A canvas shown as an image, in CSS pixels whatever its density. Hands its texture back when done. */
export function createPicture(scene: Phaser.Scene, depth: number) {
  const image = scene.add.image(0, 0, '__DEFAULT').setDepth(depth).setVisible(false);
  let key: string | undefined;
  let density = 1;

  function forget() {
    if (key) scene.textures.remove(key);
    key = undefined;
  }

  return {
    image,
    /** Shows another canvas. `middle` puts its centre on the given position instead of its corner. */
    show(canvas: HTMLCanvasElement, atDensity: number, middle = false) {
      const next = `map-${count++}`;
      scene.textures.addCanvas(next, canvas);
      image
        .setTexture(next)
        .setOrigin(middle ? 0.5 : 0)
        .setScale(1 / atDensity)
        .setVisible(true);
      forget();
      key = next;
      density = atDensity;
    },
    place(x: number, y: number, scale = 1) {
      image.setPosition(x, y).setScale(scale / density);
    },
    hide() {
      image.setVisible(false);
    },
    destroy() {
      image.destroy();
      forget();
    },
  };
}

export type Picture = ReturnType<typeof createPicture>;
