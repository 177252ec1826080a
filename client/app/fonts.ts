import '@fontsource-variable/besley/wght.css';
import '@fontsource-variable/public-sans/wght.css';
import '@fontsource/courier-prime/400.css';
import '@fontsource/courier-prime/700.css';
