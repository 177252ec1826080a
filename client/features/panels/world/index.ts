export { flyTo, standing, world } from './handle.ts';
export { World } from './world.tsx';
