import './base.ts';
import './fonts.ts';
import './kit/tokens.css';
import './kit/base.css';
import './kit/contrast.css';
import { render } from 'preact';
import './state/settings.ts';
import { Router } from './router.tsx';

const page = document.getElementById('page');
if (page) render(<Router />, page);
