import type { MapRenderer } from './types.ts';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** WebGL when real graphics hardware stands behind it; software WebGL is slower than a plain canvas. */
export function bestRenderer(): MapRenderer {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!gl) return 'canvas';
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'canvas' : 'webgl';
}
